package org.enishi.it;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets tests that run beside the server change one of its settings and put it back. */
@WebServlet("/setting")
public class SettingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Optional<String>> before = new ConcurrentHashMap<>();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        before.putIfAbsent(name, Optional.ofNullable(System.getProperty(name)));
        System.setProperty(name, request.getParameter("value"));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        Optional.ofNullable(before.remove(name))
                .flatMap(value -> value)
                .ifPresentOrElse(value -> System.setProperty(name, value), () -> System.clearProperty(name));
    }
}
