package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.data.CuriositySender;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** 新しいテーマとして: who of an institution would look at a project from another field. Part of the page of the institution. */
@Named
@ViewScoped
public class CuriosityTheme implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private CurrentActor currentActor;

    private String address;
    private transient List<CuriositySender> people;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(address);
    }

    public void mark(boolean marked) {
        if (Attempt.at(() -> curiosity.markNewTheme(projectId(), marked))) {
            Attempt.confirm(marked ? "matching.theme.marked" : "matching.theme.unmarked");
        }
        people = null;
    }

    private List<CuriositySender> people() {
        if (people == null) {
            people = curiosity.newThemes(projectId());
        }
        return people;
    }

    public boolean isMarked() {
        UUID self = currentActor.get().accountId();
        return people().stream().anyMatch(sender -> sender.accountId().equals(self));
    }

    public List<String> getNames() {
        return people().stream().map(CuriositySender::name).toList();
    }
}
