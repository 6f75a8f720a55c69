package org.enishi.presence.data;

/**
 * A line of 電話番号情報.
 *
 * @param plan without an id where the number is in use and nobody has written it down
 * @param leadsTo the name of the flow or of whoever answers; empty for neither
 */
public record NumberRow(NumberPlan plan, NumberGoal goal, String leadsTo) {

    public boolean isKept() {
        return plan.id() != null;
    }
}
