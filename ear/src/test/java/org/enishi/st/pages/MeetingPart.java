package org.enishi.st.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.enishi.shared.time.ServerClock;
import org.enishi.st.Visitor;

/** The meetings of a room, at the head of its page. */
public final class MeetingPart {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Visitor visitor;

    public MeetingPart(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Ten o'clock in Japan, so many days from now. */
    public static LocalDateTime inDays(int days) {
        return LocalDateTime.now(ServerClock.JAPAN).toLocalDate().plusDays(days).atTime(10, 0);
    }

    /** As it stands on the page. */
    public static String hours(LocalDateTime from, int minutes) {
        LocalDateTime until = from.plus(Duration.ofMinutes(minutes));
        return READ.format(from) + "～" + DateTimeFormatter.ofPattern("HH:mm").format(until);
    }

    public Locator part() {
        return visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("面談").setExact(true));
    }

    public Locator dialog() {
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    public void ask(String button) {
        part().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        dialog().locator(":focus").waitFor();
    }

    public void type(String label, LocalDateTime time) {
        dialog().getByLabel(label).fill(TYPED.format(time));
    }

    public void press(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Refused, and open again: the field that gets the focus by itself has it, so that nothing typed goes astray. */
    public Locator refused() {
        dialog().locator(".app-message").first().waitFor();
        dialog().locator("input:focus, textarea:focus").waitFor();
        return dialog();
    }

    public void propose(LocalDateTime... times) {
        ask("面談候補を提案する");
        for (int i = 0; i < times.length; i++) {
            type("候補" + (i + 1), times[i]);
        }
    }

    /** The row of a time. */
    public Locator time(String hours) {
        return part().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(hours));
    }

    public Locator mark(String hours, String mark) {
        return time(hours)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(mark).setExact(true));
    }

    public void confirm(String hours) {
        mark(hours, "確定する").click();
        visitor.page().locator(".ui-confirmdialog-yes:visible").click();
    }

    /** Unfolded. */
    public String file() {
        Download download = visitor.page()
                .waitForDownload(() -> part().getByText("カレンダー用ファイル").first().click());
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8).replace("\r\n ", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
