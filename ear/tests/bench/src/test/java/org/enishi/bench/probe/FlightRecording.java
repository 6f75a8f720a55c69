package org.enishi.bench.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a server worked on: samples of its threads.
 *
 * @param methods by the method at the top of the stack
 * @param owners by whose code it was
 * @param ours by methods of our own anywhere on the stack, which is what they cost with all that they call
 */
public record FlightRecording(
        Map<String, Integer> methods, Map<String, Integer> owners, Map<String, Integer> ours, int samples) {

    private static final int MOST = 25;

    /** Whose code it is, by the beginning of its package, the nearest frame of a sample that is somebody's. */
    private static final Map<String, String> OWNERS = wellKnown();

    private static Map<String, String> wellKnown() {
        Map<String, String> owners = new LinkedHashMap<>();
        owners.put("org.enishi.", "Enishi");
        owners.put("org.primefaces.", "PrimeFaces");
        owners.put("org.omnifaces.", "OmniFaces");
        owners.put("com.sun.faces.", "Faces (Mojarra)");
        owners.put("org.glassfish.expressly.", "Expression language");
        owners.put("com.sun.el.", "Expression language");
        owners.put("jakarta.el.", "Expression language");
        owners.put("org.eclipse.persistence.", "EclipseLink");
        owners.put("org.postgresql.", "PostgreSQL driver");
        owners.put("org.jboss.weld.", "CDI (Weld)");
        owners.put("org.jboss.jca.", "Connection pool");
        owners.put("org.jboss.as.ejb3.", "EJB container");
        owners.put("org.jboss.invocation.", "EJB container");
        owners.put("com.arjuna.", "Transactions");
        owners.put("org.wildfly.transaction.", "Transactions");
        owners.put("org.infinispan.", "Sessions (Infinispan)");
        owners.put("org.wildfly.clustering.", "Sessions (Infinispan)");
        owners.put("io.undertow.", "Undertow");
        owners.put("org.wildfly.", "WildFly");
        owners.put("org.xnio.", "Network (XNIO)");
        owners.put("sun.security.ssl.", "TLS");
        owners.put("com.sun.crypto.", "Cryptography");
        owners.put("jakarta.faces.", "Faces (Mojarra)");
        return owners;
    }

    public static void begin(long process) {
        Heap.ask(process, "JFR.start", "name=bench", "settings=profile");
    }

    public static void end(long process, Path file) {
        Heap.ask(process, "JFR.stop", "name=bench", "filename=" + file);
    }

    public static FlightRecording read(Path file) {
        Map<String, Integer> methods = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        Map<String, Integer> ours = new HashMap<>();
        int samples = 0;
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    List<RecordedFrame> frames = event.getStackTrace().getFrames();
                    samples++;
                    methods.merge(nameOf(frames.get(0)), 1, Integer::sum);
                    owners.merge(ownerOf(frames), 1, Integer::sum);
                    oursIn(frames).forEach(method -> ours.merge(method, 1, Integer::sum));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FlightRecording(largest(methods), largest(owners), largest(ours), samples);
    }

    private static String nameOf(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static Set<String> oursIn(List<RecordedFrame> frames) {
        return frames.stream()
                .map(FlightRecording::nameOf)
                .filter(name -> name.startsWith("org.enishi.") && !name.contains("Filter") && !name.contains("$Proxy$"))
                .collect(Collectors.toSet());
    }

    private static String ownerOf(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            for (Map.Entry<String, String> owner : OWNERS.entrySet()) {
                if (type.startsWith(owner.getKey())) {
                    return owner.getValue();
                }
            }
        }
        return "Java and the rest";
    }

    private static Map<String, Integer> largest(Map<String, Integer> counts) {
        Map<String, Integer> largest = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(entry -> largest.put(entry.getKey(), entry.getValue()));
        return largest;
    }
}
