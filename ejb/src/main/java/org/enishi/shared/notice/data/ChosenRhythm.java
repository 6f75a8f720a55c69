package org.enishi.shared.notice.data;

import java.util.UUID;

/** What one person has chosen for one topic. */
public record ChosenRhythm(UUID accountId, MailTopic topic, MailRhythm rhythm) {}
