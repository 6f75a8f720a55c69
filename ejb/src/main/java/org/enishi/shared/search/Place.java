package org.enishi.shared.search;

/** Where in a text something stands. A word in the title says more of what the text is about. */
enum Place {
    TITLE(4),
    BODY(1);

    private final int weight;

    Place(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    String field(Form form) {
        return name() + "." + form.name();
    }
}
