package org.enishi.shared.security;

/** What a use case may ask for. Who has it stands in {@code permissions.tsv}, which a test runs cell by cell. */
public enum Permission {
    /** Whatever concerns only the person: own notices, own account. */
    OWN_ACCOUNT,
    /** Leave; also in the middle of the first sign-in. */
    SIGN_OUT,
    /** What everybody does first: an own password, agreement to the terms, a look at the own name. */
    FIRST_SIGN_IN,
    /** Agree to the terms of use anew where they have changed. */
    TERMS_CONSENT,
    /** Set up, change or take away the own second factor. */
    SECOND_FACTOR,
    /** The list of the people of the own organisation; the operator sees all organisations. */
    MEMBERS_VIEW,
    /** Row ユーザ追加 of the specification: add people to the own organisation. */
    MEMBERS_ADMIT,
    /** Add people to any organisation of the region. */
    MEMBERS_ADMIT_ELSEWHERE,
    /** Change roles, unlock, issue an initial password again. */
    MEMBERS_CHANGE,
    /** Suspend and resume, which is a right of its own beside deleting. */
    MEMBERS_SUSPEND,
    /** Delete and restore. */
    MEMBERS_DELETE,
    /** Take the user list away as a file. */
    MEMBERS_EXPORT,
    /** Who did what to the people of the own organisation. */
    MEMBERS_AUDIT,
    /** The list of free-mail and provider domains. */
    MAIL_DOMAINS_EDIT,
    /** The list of fields of work. */
    FIELDS_EDIT,
    /** Look at applications, approve and reject them. */
    APPLICATIONS_REVIEW,
    /** The list of organisations, and what is known of each. */
    ORGANISATIONS_VIEW,
    /** Pause, stop and resume organisations, let them go, change their domains and fields. */
    ORGANISATIONS_CHANGE,
    /** Name an administrator for an organisation that has none. */
    ADMINISTRATORS_APPOINT,
    /** What is known of the own organisation, and what was done to it. */
    OWN_ORGANISATION_VIEW,
    ANNOUNCEMENTS_VIEW,
    /** Write, change and withdraw the news of the region. */
    ANNOUNCEMENTS_WRITE,
    LINKS_VIEW,
    /** お役立ち情報: an institution keeps its own links, the operator those of all. */
    LINKS_EDIT,
    /** 利用規約, プライバシーポリシー, お申し込みの流れ, 注意事項等: write and publish what they say. */
    PAGES_EDIT,
    /** お問い合わせ: read and answer what was asked. */
    INQUIRIES_ANSWER,
    STATISTICS_VIEW,
    /** 詳細統計 of the own company. */
    STATISTICS_OF_COMPANY,
    /** 詳細統計 of the own institution. */
    STATISTICS_OF_INSTITUTION,
    /** What each person of the own institution has in hand. */
    STATISTICS_OF_PEOPLE,
    /** 詳細統計 by organisation. */
    STATISTICS_OVERSEE,
    /** The mail that waits, went out or was given up. */
    OUTBOX_VIEW,
    /** Send again a mail that was given up. */
    OUTBOX_RETRY,
    /** Whether the database, mail and the jobs are well. */
    HEALTH_VIEW,
    /** Who did what, over all organisations. */
    AUDIT_VIEW,
    /** The list of the forms of co-operation. */
    PROJECT_FORMS_VIEW,
    /** A company's own projects, in whatever state; the operator sees those of the region. */
    PROJECTS_OF_COMPANY_VIEW,
    /** Write a project; a member only where his company lets him. */
    PROJECT_DRAFT,
    /** 発信 / 編集 / 削除 / 再発信. */
    PROJECT_PUBLISH,
    /** 一時停止 / 取り下げ: of the company, and of the operator against abuse. */
    PROJECT_HALT,
    /** What the operator reads of the projects of his region beside their list. */
    PROJECTS_OVERSEE,
    /** The list of the forms of co-operation itself. */
    COOPERATION_FORMS_EDIT,
    /** The list of reasons for 関心なし. */
    NO_INTEREST_REASONS_EDIT,
    /** The published projects that address an institution. */
    PROJECTS_OF_INSTITUTION_VIEW,
    /** 関心あり / 関心なし / 辞退. */
    INTEREST_DECLARE,
    /** 面白そう. */
    CURIOSITY_SEND,
    /** Open a room, 面談開始, 成立, 交渉取りやめ. */
    NEGOTIATION_LEAD,
    /** 意見を届ける, and questions about a project. */
    OPINION_SEND,
    /** 学内確認. */
    OPINION_APPROVE,
    /** Thank for an opinion, answer it, answer a question. */
    OPINION_ANSWER,
    /** Questions and answers of a project, and memos of the own organisation about it. */
    PROJECT_NOTES,
    /** Rooms in which one is: administrators by their role, others by invitation. */
    ROOMS_USE,
    /** Take away the record of a room of the own side. */
    ROOMS_EXPORT,
    /** Say whether an agreement of the own organisation is told as 成約事例. */
    STORY_AGREE,
    /** End, for a reason that both sides are told, that an agreement is told as 成約事例. */
    STORY_TAKE_DOWN,
    /** Read a room as its operator, for a reason that both sides are told. */
    ROOMS_BREAK_GLASS,
    /** 在席ボード of the own organisation. */
    PRESENCE_VIEW,
    /** The own 離席事由, plans, consent and devices. */
    OWN_PRESENCE,
    /** 離席事由設定 of the own organisation. */
    REASONS_EDIT,
    /** クラウドコンソール設定 of the own organisation. */
    CONSOLE_EDIT,
    /** How others of the own organisation were seen, while its 運用規程 are in force, and those themselves. */
    PRESENCE_HISTORY,
    /** The pictures of others of the own organisation. */
    PICTURES_EDIT,
    /** 内線グループ of the own organisation. */
    GROUPS_EDIT,
    /** 内線 of the own organisation: numbers, secrets of telephones, and files of them. */
    EXTENSIONS_EDIT,
    /** 着信順位, コールフロー and 電話番号情報 of the own organisation: where a call goes. */
    CALLS_EDIT,
    /** Let the operator or a supporter look over a draft. */
    REVIEW_ASK,
    /** Look over drafts of companies that asked for it. */
    REVIEW_GIVE,
    /** Appoint supporters for the own company, and end it. */
    MANDATE_GIVE,
    /** Read the projects of companies that have appointed the own organisation, in whatever state. */
    CLIENT_PROJECTS_VIEW,
    /** 発信代行: write drafts in the name of a company that has appointed the own organisation in writing. */
    CLIENT_DRAFT,
    /** 内線電話帳 and 共通電話帳 of the own organisation. */
    DIRECTORY_VIEW,
    /** 共通電話帳 of the own organisation: whoever is outside, and files of them. */
    CONTACTS_EDIT,
    /** 通話ログ of the own organisation. */
    CALL_LOG
}
