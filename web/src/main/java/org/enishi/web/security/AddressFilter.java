package org.enishi.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.enishi.web.shared.ObjectId;

/** Shows the view of a {@link PublicAddress}. Stands behind the gate, which has asked whether it may be shown. */
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PublicAddress> address = PublicAddress.of(Paths.of(request));
        if (address.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ObjectId.ATTRIBUTE, address.get().objectId());
        request.getRequestDispatcher(address.get().view()).forward(request, response);
    }
}
