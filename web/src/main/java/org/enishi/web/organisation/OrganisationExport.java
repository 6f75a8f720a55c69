package org.enishi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.OrganisationHandover;
import org.enishi.organisation.data.MemberLine;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.CsvLine;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** Sends what is kept of one organisation, as two files and piece by piece. */
@Named
@RequestScoped
public class OrganisationExport {

    private static final int AT_ONCE = PageRequest.MAXIMUM_SIZE;

    @Inject
    private OrganisationHandover handover;

    public void sendPeople() throws IOException {
        UUID id = here();
        List<MemberLine> piece = handover.takePeople(id, new PageRequest(0, AT_ONCE));
        try (OutputStream out = begin("users.csv")) {
            UsersCsv csv = new UsersCsv(out, StandardCharsets.UTF_8);
            csv.head();
            for (int sent = 0; !piece.isEmpty(); piece = handover.takePeople(id, new PageRequest(sent, AT_ONCE))) {
                csv.rows(piece);
                sent += piece.size();
            }
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    public void sendHistory() throws IOException {
        UUID id = here();
        List<AuditRow> piece =
                handover.takeHistory(id, new PageRequest(0, AT_ONCE)).rows();
        try (OutputStream out = begin("history.csv")) {
            write(out, "\ufeff" + CsvLine.of(headings()));
            for (int sent = 0; !piece.isEmpty(); piece = next(id, sent)) {
                for (AuditRow row : piece) {
                    write(out, CsvLine.of(cells(row)));
                }
                sent += piece.size();
            }
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private List<AuditRow> next(UUID id, int sent) {
        return handover.takeHistory(id, new PageRequest(sent, AT_ONCE)).rows();
    }

    private static UUID here() {
        return ObjectId.of(Faces.getRequestParameter("id"));
    }

    private static OutputStream begin(String name) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return external.getResponseOutputStream();
    }

    private static List<String> headings() {
        return List.of(
                Texts.of("portal.audit.at"),
                Texts.of("portal.audit.act"),
                Texts.of("portal.audit.actor"),
                Texts.of("portal.audit.target"),
                Texts.of("portal.audit.item"),
                Texts.of("portal.audit.before"),
                Texts.of("portal.audit.after"));
    }

    private static List<String> cells(AuditRow row) {
        return java.util.stream.Stream.of(
                        JapanTime.second(row.at()),
                        Texts.label(row.act()),
                        row.actorName(),
                        row.targetName(),
                        row.item(),
                        row.before(),
                        row.after())
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
