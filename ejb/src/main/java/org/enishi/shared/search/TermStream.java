package org.enishi.shared.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Our terms, as the index takes them. */
final class TermStream extends TokenStream {

    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Term> terms;
    private int position = -1;

    TermStream(List<Term> terms) {
        this.terms = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!terms.hasNext()) {
            return false;
        }
        Term term = terms.next();
        text.setEmpty().append(term.text());
        step.setPositionIncrement(term.position() - position);
        position = term.position();
        return true;
    }
}
