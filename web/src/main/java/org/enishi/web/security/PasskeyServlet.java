package org.enishi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.enishi.organisation.PasskeySignIn;
import org.enishi.organisation.data.PasskeyQuestion;

/** Where the sign-in page asks what a passkey has to sign, at the moment when somebody wants to use one. */
@WebServlet("/sign-in/passkey")
public class PasskeyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PasskeySignIn passkeys;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A page of ours always says where it is from; the front door has refused every other origin.
        if (request.getHeader("Origin") == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String half = request.getParameter("half");
        PasskeyQuestion question = passkeys.ask(half == null || half.isEmpty() ? null : half);
        AskedPasskey.keep(request, question.challenge());
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(PasskeyWords.of(question));
    }
}
