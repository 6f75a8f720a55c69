package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberDetail;
import org.enishi.organisation.data.MemberRef;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One person, with what the viewer may do to him. */
@Named
@ViewScoped
public class UserView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/organisation/users";

    @Inject
    private MemberService members;

    @Inject
    private MemberChange change;

    @Inject
    private UsersLeft left;

    @Inject
    private AccessLaw law;

    @Inject
    private CurrentActor currentActor;

    private String id;
    private String place;
    private boolean looked;
    private long version;
    private Role role;
    private String done;
    private transient MemberDetail detail;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
        place = Faces.getRequestParameter("list");
    }

    private UUID accountId() {
        return ObjectId.of(id);
    }

    private void look() {
        detail = members.read(accountId());
        version = detail.row().version();
        role = detail.row().role();
        looked = true;
    }

    public void changeRole() {
        act("organisation.user.roleChanged", member -> change.changeRole(member, role));
    }

    public void reissue() {
        act("organisation.user.reissued", change::reissueInitialPassword);
    }

    public void suspend() {
        act("organisation.user.suspended", change::suspend);
    }

    public void resume() {
        act("organisation.user.resumed", change::resume);
    }

    public void unlock() {
        act("organisation.user.unlocked", change::unlock);
    }

    public void restore() {
        act("organisation.user.restored", change::restore);
    }

    public void delete() {
        String name = getDetail().row().name();
        if (Attempt.at(() -> change.delete(ref()))) {
            Attempt.confirm("organisation.user.deleted", name);
            Redirect.to(LIST);
        }
    }

    private void act(String key, Consumer<MemberRef> useCase) {
        done = null;
        if (Attempt.at(() -> useCase.accept(ref()))) {
            done = Texts.of(key);
            look();
        }
    }

    private MemberRef ref() {
        return new MemberRef(accountId(), version);
    }

    /** The list as it was. */
    public String getBack() {
        return place != null && place.startsWith("?") ? LIST + place : LIST;
    }

    public String getWay() {
        return place == null ? "" : place;
    }

    /** Whether the viewer may see what was done by and to the person. */
    public boolean isHistoryOpen() {
        return law.opensView(currentActor.find().map(Actor::standing), "/organisation/user-history");
    }

    /** Who is not there is found out here and not earlier, where it would be a fault of the page. */
    public MemberDetail getDetail() {
        if (!looked) {
            look();
        } else if (detail == null) {
            detail = members.read(accountId());
        }
        return detail;
    }

    public boolean allows(String action) {
        return getDetail().allows(MemberAction.valueOf(action));
    }

    /** Names the person, what he would leave undone, and what of it whoever deletes him takes over. */
    public String getDeletionQuestion() {
        left.look(Set.of(accountId()));
        String handedOver = left.getOrphans().isEmpty()
                ? ""
                : Texts.of("organisation.user.takeOver", named(left.getOrphans(), Texts.of("common.comma")));
        return Texts.of(
                "organisation.user.deleteConfirm",
                getDetail().row().name(),
                left.words(true) + handedOver + named(left.getAlone(), ""));
    }

    private static String named(List<UsersLeft.Orphan> some, String between) {
        return some.stream().map(UsersLeft.Orphan::text).collect(Collectors.joining(between));
    }

    /** Why something is not offered; empty where it is. */
    public String whyNot(String action) {
        Refusal refusal = getDetail().refusals().get(MemberAction.valueOf(action));
        return refusal == null
                ? ""
                : Texts.of(refusal.key(), refusal.arguments().toArray());
    }

    /** Nothing to do while the role is the one that he has. */
    public boolean isChanged() {
        return getDetail().row().role() != role;
    }

    public List<Role> getRoles() {
        return List.of(Role.MEMBER, Role.ADMINISTRATOR);
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** What has just been done; null when nothing was. */
    public String getDone() {
        return done;
    }
}
