package org.enishi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.enishi.organisation.MemberExport;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberLine;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.ListPlace;

/** Sends the user list as a file, piece by piece: of a long list, too, only one piece is ever in memory. */
@Named
@RequestScoped
public class UsersExport {

    private static final Charset OLD_EXCEL = Charset.forName("windows-31j");

    @Inject
    private MemberExport export;

    @Inject
    private Clock clock;

    public void send(ListPlace place, boolean forOldExcel) {
        BulkSelection selection = UserSelection.orEverybody(place);
        if (Attempt.at(() -> export.begin(selection))) {
            write(selection, forOldExcel ? OLD_EXCEL : StandardCharsets.UTF_8);
        }
    }

    private void write(BulkSelection selection, Charset charset) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        String stamp = JapanTime.stamp(clock.instant());
        String name =
                URLEncoder.encode("\u30e6\u30fc\u30b6\u30fc\u4e00\u89a7_" + stamp + ".csv", StandardCharsets.UTF_8);
        external.setResponseContentType("text/csv; charset=" + charset.name());
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"users_" + stamp + ".csv\"; filename*=UTF-8''" + name);
        try (OutputStream out = external.getResponseOutputStream()) {
            UsersCsv csv = new UsersCsv(out, charset);
            csv.head();
            if (selection.isByCriteria()) {
                writeAll(selection, csv);
            } else {
                csv.rows(export.named(selection));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private void writeAll(BulkSelection selection, UsersCsv csv) throws IOException {
        List<MemberLine> piece = export.next(selection.criteria(), null);
        while (!piece.isEmpty()) {
            csv.rows(piece.stream()
                    .filter(line -> !selection.except().contains(line.row().accountId()))
                    .toList());
            piece = export.next(selection.criteria(), piece.get(piece.size() - 1));
        }
    }
}
