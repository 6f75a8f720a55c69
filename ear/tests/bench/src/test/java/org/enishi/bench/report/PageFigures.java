package org.enishi.bench.report;

import java.util.Optional;
import org.enishi.bench.load.BenchPages;
import org.enishi.bench.load.Pace;

/**
 * Everything that was found out about one page.
 *
 * @param calm asked for by one person
 * @param busy asked for by several at the same time
 * @param bytesFloor a servlet that writes the same bytes, by as many
 * @param tableFloor a bare table of the same rows and columns, by as many
 */
public record PageFigures(
        String name,
        int users,
        int projects,
        int statements,
        Pace calm,
        Pace busy,
        Optional<Pace> bytesFloor,
        Optional<Pace> tableFloor) {

    public boolean isList() {
        return BenchPages.isList(name);
    }

    /** Throughput as a part of that of the bare table. */
    public Optional<Double> ofTable() {
        return tableFloor.map(floor -> busy.perSecond() / floor.perSecond());
    }

    /** The same by what both cost the processors of the server, which a busy machine spoils less. */
    public Optional<Double> ofTableByCpu() {
        return tableFloor.map(floor -> floor.cpuMillis() / busy.cpuMillis());
    }

    public Optional<Double> ofBytes() {
        return bytesFloor.map(floor -> busy.perSecond() / floor.perSecond());
    }
}
