package org.enishi.shared.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of texts, in the memory of this node, made from the database at any time again. It holds no text and decides
 * nothing: it says which of those that somebody may see anyhow hold his words, and in which order.
 */
public final class TextIndex {

    private static final String ID = "id";
    private static final String RANK = "rank";
    private static final int AT_ONCE = 500;
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(RANK, SortField.Type.LONG, true),
            new SortField(ID, SortField.Type.STRING));
    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TERMS.freeze();
    }

    private final Map<UUID, Long> marks = new ConcurrentHashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public TextIndex() {
        try {
            writer = new IndexWriter(
                    new ByteBuffersDirectory(), new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those of the permitted texts that hold what is wanted, the best first.
     *
     * @param permitted texts that whoever asks may see, with their marks as the database has them now
     * @param read reads texts that are not here as they are there
     */
    public List<UUID> find(Wanted wanted, Map<UUID, Long> permitted, Function<Set<UUID>, List<Text>> read) {
        return find(wanted, permitted, read, false);
    }

    /** The same, but only by their titles. */
    public List<UUID> findTitles(Wanted wanted, Map<UUID, Long> permitted, Function<Set<UUID>, List<Text>> read) {
        return find(wanted, permitted, read, true);
    }

    private List<UUID> find(
            Wanted wanted, Map<UUID, Long> permitted, Function<Set<UUID>, List<Text>> read, boolean titlesOnly) {
        if (wanted.isNothing() || permitted.isEmpty()) {
            return List.of();
        }
        bringUpToDate(permitted, read);
        BooleanQuery query = new BooleanQuery.Builder()
                .add(wanted.query(titlesOnly), Occur.MUST)
                .add(oneOf(permitted.keySet()), Occur.FILTER)
                .build();
        try {
            return search(query, permitted.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query oneOf(Collection<UUID> ids) {
        return new TermInSetQuery(
                ID, ids.stream().map(id -> new BytesRef(id.toString())).toList());
    }

    private List<UUID> search(Query query, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            List<UUID> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most, BEST_FIRST).scoreDocs) {
                found.add(UUID.fromString(idOf((FieldDoc) hit)));
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    /** It is what is sorted by in the end, so nothing has to be looked up. */
    private static String idOf(FieldDoc hit) {
        return ((BytesRef) hit.fields[hit.fields.length - 1]).utf8ToString();
    }

    /** Makes it the same as the database for these texts, in small steps; others stay as they are. */
    public void bringUpToDate(Map<UUID, Long> wanted, Function<Set<UUID>, List<Text>> read) {
        List<UUID> stale = wanted.entrySet().stream()
                .filter(text -> isNewer(text.getKey(), text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < stale.size(); i += AT_ONCE) {
            put(read.apply(new HashSet<>(stale.subList(i, Math.min(stale.size(), i + AT_ONCE)))));
        }
    }

    private boolean isNewer(UUID id, long mark) {
        Long held = marks.get(id);
        return held == null || held < mark;
    }

    /**
     * Makes it the same as the database for everything. What is held is looked at before the database is: a text that somebody
     * adds meanwhile is not taken for one that is gone.
     */
    public void tidy(Supplier<Map<UUID, Long>> readAll, Function<Set<UUID>, List<Text>> read) {
        Set<UUID> gone = new HashSet<>(marks.keySet());
        Map<UUID, Long> all = readAll.get();
        gone.removeAll(all.keySet());
        forget(gone);
        bringUpToDate(all, read);
    }

    private synchronized void forget(Set<UUID> gone) {
        if (!gone.isEmpty()) {
            marks.keySet().removeAll(gone);
            write(() -> writer.deleteDocuments(oneOf(gone)));
        }
    }

    /** The terms are found out before anybody has to wait for it. */
    private void put(List<Text> texts) {
        Map<Text, Document> documents = new HashMap<>();
        texts.forEach(text -> documents.put(text, document(text)));
        putNewer(documents);
    }

    /** One that was read earlier and comes later changes nothing. A mark is held from when its text can be found. */
    private synchronized void putNewer(Map<Text, Document> documents) {
        documents.keySet().removeIf(text -> !isNewer(text.id(), text.mark()));
        write(() -> {
            for (Map.Entry<Text, Document> text : documents.entrySet()) {
                String id = text.getKey().id().toString();
                writer.updateDocument(new org.apache.lucene.index.Term(ID, id), text.getValue());
            }
        });
        documents.keySet().forEach(text -> marks.put(text.id(), text.mark()));
    }

    /** A step of writing. Should it fail, whoever asks next tries it again. */
    private interface Step {
        void run() throws IOException;
    }

    private void write(Step step) {
        try {
            step.run();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Text text) {
        Document document = new Document();
        String id = text.id().toString();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(RANK, text.rank()));
        addTerms(document, Place.TITLE, new ReadText(text.title()));
        addTerms(document, Place.BODY, new ReadText(text.body()));
        return document;
    }

    private static void addTerms(Document document, Place place, ReadText text) {
        for (Form form : Form.values()) {
            document.add(new Field(place.field(form), new TermStream(text.terms(form)), TERMS));
        }
    }
}
