package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.model.Extension;
import org.enishi.presence.model.ExtensionJudgement;
import org.enishi.presence.model.ExtensionPolicy;
import org.enishi.presence.model.FileJudgement;
import org.enishi.presence.store.DirectoryLines;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.presence.store.Extensions;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Extensions of the own organisation as a file, both ways: judged before anything is written, and judged again when it is. */
@Stateless
public class ExtensionFile {

    @Inject
    private DirectoryLines lines;

    @Inject
    private Extensions extensions;

    @Inject
    private ExtensionGroups groups;

    @Inject
    private ExtensionLedger ledger;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    /** All of them. That they are taken is written down. */
    @Requires(Permission.EXTENSIONS_EDIT)
    public List<ExtensionRow> take() {
        List<ExtensionRow> all = lines.all(organisation());
        audit.record(
                AuditAct.EXTENSIONS_EXPORTED,
                AuditDetail.none().within(organisation()).changing("extensions", null, String.valueOf(all.size())));
        return all;
    }

    /** What would become of each line. Nothing is written. */
    @Requires(Permission.EXTENSIONS_EDIT)
    public List<FileRow<ExtensionField>> check(List<FileLine<ExtensionField>> typed) {
        FileJudgement.demandSome(typed);
        return judgement().judge(typed);
    }

    /** Those that nothing is to be said against, all of them or none. @return what became of each line */
    @Requires(Permission.EXTENSIONS_EDIT)
    public List<FileRow<ExtensionField>> bringIn(List<FileLine<ExtensionField>> typed) {
        FileJudgement.demandSome(typed);
        Map<UUID, Extension> known = extensions.lockAll(organisation()).stream()
                .collect(Collectors.toMap(ExtensionFile::lineOf, Function.identity()));
        ExtensionJudgement judgement = judgement();
        List<FileRow<ExtensionField>> rows = judgement.judge(typed);
        Map<ExtensionJudgement.Intention, Extension> wanted = new LinkedHashMap<>();
        for (ExtensionJudgement.Intention one : judgement.intentions()) {
            Extension extension =
                    one.known() == null ? null : known.get(one.known().id());
            if (extension == null) {
                UUID person = one.known() == null ? null : one.known().line().accountId();
                extension = ledger.begin(organisation(), person);
            }
            extension.giveUpNumbers();
            wanted.put(one, extension);
        }
        extensions.settle();
        wanted.forEach((one, extension) -> ledger.write(extension, one.plan()));
        extensions.settle();
        Occasion occasion = Occasion.batch(AuditChannel.CSV, UUID.randomUUID());
        wanted.forEach((one, extension) -> finish(one, extension, occasion));
        ledger.announce(organisation());
        return rows;
    }

    private void finish(ExtensionJudgement.Intention one, Extension extension, Occasion occasion) {
        ledger.regroup(
                extension, ExtensionPolicy.groupsOf(one.known()), one.plan().groups());
        AuditDetail about = ledger.about(
                organisation(), lineOf(extension), one.plan().name().display(), occasion);
        ledger.tell(
                one.known() == null ? AuditAct.EXTENSION_REGISTERED : AuditAct.EXTENSION_CHANGED,
                about,
                one.differences());
    }

    private ExtensionJudgement judgement() {
        return new ExtensionJudgement(lines.all(organisation()), groups.rows(organisation()));
    }

    private static UUID lineOf(Extension extension) {
        return extension.accountId() == null ? extension.getId() : extension.accountId();
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
