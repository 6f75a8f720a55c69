package org.enishi.bench.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** When each message of a run was sent, and when and how often each page of its room was given it. */
final class Journal {

    private static final double NANOS_IN_MILLI = 1e6;

    private final int pages;
    private final long[] sentAt;
    private final AtomicIntegerArray arrived;
    private final List<Double> toOthers = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> answers = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong deliveries = new AtomicLong();
    private final AtomicLong questions = new AtomicLong();
    private final AtomicLong marks = new AtomicLong();
    private final AtomicReference<String> trouble = new AtomicReference<>();

    Journal(int messages, int pages) {
        this.pages = pages;
        this.sentAt = new long[messages];
        this.arrived = new AtomicIntegerArray(messages * pages);
    }

    /** Before the request of the sender leaves. */
    void sending(int message) {
        sentAt[message] = System.nanoTime();
    }

    void answered(int message) {
        answers.add(millisSince(message));
    }

    void asked() {
        questions.incrementAndGet();
    }

    void marked() {
        marks.incrementAndGet();
    }

    /** A page has the text. @param own of whoever said it */
    void arrived(int message, int page, boolean own) {
        arrived.incrementAndGet(message * pages + page);
        deliveries.incrementAndGet();
        if (!own) {
            toOthers.add(millisSince(message));
        }
    }

    private double millisSince(int message) {
        return (System.nanoTime() - sentAt[message]) / NANOS_IN_MILLI;
    }

    void fail(String what) {
        trouble.compareAndSet(null, what);
    }

    String trouble() {
        return trouble.get();
    }

    boolean isComplete() {
        return deliveries.get() >= arrived.length();
    }

    long questions() {
        return questions.get();
    }

    long marks() {
        return marks.get();
    }

    long missing() {
        return count(0);
    }

    long doubled() {
        return arrived.length() - count(0) - count(1);
    }

    private long count(int times) {
        long found = 0;
        for (int i = 0; i < arrived.length(); i++) {
            found += arrived.get(i) == times ? 1 : 0;
        }
        return found;
    }

    List<Double> toOthers() {
        return toOthers;
    }

    List<Double> answers() {
        return answers;
    }
}
