package org.enishi.shared.search;

/** What is looked up, in which place of the text it counts, and where in the text as it was written it stands. */
record Term(String text, int position, int from, int to) {

    Term relativeTo(int first) {
        return new Term(text, position - first, from, to);
    }
}
