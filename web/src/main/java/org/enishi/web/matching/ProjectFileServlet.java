package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.enishi.matching.ProjectFileService;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;

/** 添付ファイル of projects, in and out: an institution asks as one that is addressed, everybody else as the company. */
@WebServlet({"/matching/company-project/files/*", "/matching/institution-project/files/*", "/operator/project/files/*"})
public class ProjectFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProjectFileService files;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (currentActor.get().kind() == OrganisationKind.INSTITUTION) {
            FileTransfer.give(
                    request, response, files::open, place -> number -> files.part(place.of(), place.file(), number));
        } else {
            FileTransfer.give(
                    request,
                    response,
                    files::openOwn,
                    place -> number -> files.partOfOwn(place.of(), place.file(), number));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Locale.forLanguageTag(currentActor.get().language());
        FileTransfer.take(request, response, "project", language, files::bring);
    }
}
