package org.enishi.web.shared;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Gives the addresses of our styles and scripts a version made of their contents. Browsers may keep them for long and yet
 * ask for new ones on the day of an update, and all nodes agree.
 */
@WebListener
public class AssetVersion implements ServletContextListener {

    private static final String FOLDER = "/resources/app/";
    private static final String PARAMETER = "org.omnifaces.VERSIONED_RESOURCE_HANDLER_VERSION";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        CRC32 sum = new CRC32();
        addAll(event.getServletContext(), FOLDER, sum);
        event.getServletContext().setInitParameter(PARAMETER, Long.toHexString(sum.getValue()));
    }

    private static void addAll(ServletContext context, String folder, CRC32 sum) {
        Set<String> paths = new TreeSet<>(context.getResourcePaths(folder));
        for (String path : paths) {
            if (path.endsWith("/")) {
                addAll(context, path, sum);
            } else {
                add(context, path, sum);
            }
        }
    }

    private static void add(ServletContext context, String path, CRC32 sum) {
        try (InputStream file = context.getResourceAsStream(path)) {
            sum.update(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
