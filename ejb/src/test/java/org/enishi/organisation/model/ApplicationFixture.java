package org.enishi.organisation.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.NewApplication;
import org.enishi.shared.security.OrganisationKind;

/** An application form in which all is right, and ways to spoil it. */
final class ApplicationFixture {

    static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");

    static final FreeMail FREE = new FreeMail(Set.of("gmail.com", "ocn.ne.jp"));

    static final ApplicationPolicy.Ground GROUND =
            new ApplicationPolicy.Ground(Set.of("informatics"), Set.of("tatsunami"), FREE, "3");

    private ApplicationFixture() {}

    static NewApplication form() {
        return form(OrganisationKind.COMPANY, "yamada@miyamoto.example", "");
    }

    static NewApplication form(OrganisationKind kind, String mail, String domain) {
        return new NewApplication(
                UUID.randomUUID(),
                kind,
                "株式会社みやもと",
                "カブシキガイシャミヤモト",
                "7000012050002",
                "立波市一丁目1番1号",
                "tatsunami",
                "立波商工会議所",
                "山田 花子",
                "ヤマダ ハナコ",
                mail,
                "０２１－５４０－１１００",
                domain,
                kind == OrganisationKind.INSTITUTION ? Set.of("informatics") : Set.of(),
                "3",
                "ja");
    }

    static NewApplication with(String field, String value) {
        NewApplication good = form();
        return new NewApplication(
                good.submission(),
                good.kind(),
                "name".equals(field) ? value : good.name(),
                "kana".equals(field) ? value : good.kana(),
                "corporateNumber".equals(field) ? value : good.corporateNumber(),
                "postalAddress".equals(field) ? value : good.postalAddress(),
                "region".equals(field) ? value : good.region(),
                "chamber".equals(field) ? value : good.chamber(),
                "contactName".equals(field) ? value : good.contactName(),
                "contactKana".equals(field) ? value : good.contactKana(),
                "mail".equals(field) ? value : good.mailAddress(),
                "phone".equals(field) ? value : good.phone(),
                "domain".equals(field) ? value : good.domain(),
                good.fields(),
                "terms".equals(field) ? value : good.termsVersion(),
                good.language());
    }

    static Application applied() {
        return new Application(form(), FREE, "hash", "enishi-verification=x", NOW);
    }

    static Application inReview() {
        Application application = applied();
        application.confirmMail(NOW);
        application.beginReview("運営 太郎");
        return application;
    }
}
