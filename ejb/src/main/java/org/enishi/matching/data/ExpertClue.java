package org.enishi.matching.data;

/** By what somebody may fit a project; what says more stands first. */
public enum ExpertClue {
    FIELD(3),
    DEPARTMENT(2),
    CURIOSITY(1);

    private final int weight;

    ExpertClue(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
