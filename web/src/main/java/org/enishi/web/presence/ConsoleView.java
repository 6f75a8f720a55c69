package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.data.BoardLayout;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** クラウドコンソール設定 of the own organisation. */
@Named
@ViewScoped
public class ConsoleView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/console";

    @Inject
    private ConsoleService console;

    private final Map<ConsoleFigure, Integer> figures = new EnumMap<>(ConsoleFigure.class);
    private boolean activity;
    private boolean camera;
    private boolean lastSeen;
    private BoardLayout layout;
    private HoursForm hours;
    private long version;

    @PostConstruct
    void read() {
        ConsoleSettings known = console.read();
        figures.putAll(known.figures());
        activity = known.activity();
        camera = known.camera();
        lastSeen = known.lastSeen();
        layout = known.layout();
        hours = HoursForm.of(known.hours());
        version = known.version();
    }

    /** 更新. */
    public void update() {
        if (Attempt.at(() -> console.settle(wanted()))) {
            Attempt.confirm("presence.console.updated");
            Redirect.to(PAGE);
        }
    }

    private ConsoleSettings wanted() {
        return new ConsoleSettings(figures, activity, camera, lastSeen, layout, hours.toHours(), version);
    }

    public List<ConsoleFigure> getNames() {
        return Arrays.asList(ConsoleFigure.values());
    }

    public List<BoardLayout> getLayouts() {
        return Arrays.asList(BoardLayout.values());
    }

    /** What is typed goes straight into it. */
    public Map<ConsoleFigure, Integer> getFigures() {
        return figures;
    }

    public boolean isActivity() {
        return activity;
    }

    public void setActivity(boolean activity) {
        this.activity = activity;
    }

    public boolean isCamera() {
        return camera;
    }

    public void setCamera(boolean camera) {
        this.camera = camera;
    }

    public boolean isLastSeen() {
        return lastSeen;
    }

    public void setLastSeen(boolean lastSeen) {
        this.lastSeen = lastSeen;
    }

    public BoardLayout getLayout() {
        return layout;
    }

    public void setLayout(BoardLayout layout) {
        this.layout = layout;
    }

    /** 営業時間 of every call flow that has none of its own. */
    public HoursForm getHours() {
        return hours;
    }
}
