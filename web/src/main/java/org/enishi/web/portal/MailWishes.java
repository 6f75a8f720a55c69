package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.shared.notice.MailChoiceService;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.MailTopic;
import org.enishi.web.shared.Attempt;
import org.omnifaces.cdi.ViewScoped;

/** How the viewer wants to be mailed, topic by topic: a part of his own page. */
@Named
@ViewScoped
public class MailWishes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MailChoiceService choices;

    private List<Wish> wishes;

    @PostConstruct
    void open() {
        wishes = choices.read().entrySet().stream()
                .map(one -> new Wish(one.getKey(), one.getValue()))
                .toList();
    }

    public List<Wish> getWishes() {
        return wishes;
    }

    public void save() {
        Map<MailTopic, MailRhythm> wanted = wishes.stream().collect(Collectors.toMap(Wish::getTopic, Wish::getRhythm));
        if (Attempt.at(() -> choices.choose(wanted))) {
            Attempt.confirm("portal.mails.saved");
        }
    }

    /** One line of the form. */
    public static final class Wish implements Serializable {

        private static final long serialVersionUID = 1L;

        private final MailTopic topic;
        private MailRhythm rhythm;

        private Wish(MailTopic topic, MailRhythm rhythm) {
            this.topic = topic;
            this.rhythm = rhythm;
        }

        public MailTopic getTopic() {
            return topic;
        }

        /** What asks for an act cannot be switched off. */
        public List<MailRhythm> getRhythms() {
            return Stream.of(MailRhythm.values())
                    .filter(each -> each != MailRhythm.OFF || !topic.isDuty())
                    .toList();
        }

        public MailRhythm getRhythm() {
            return rhythm;
        }

        public void setRhythm(MailRhythm rhythm) {
            this.rhythm = rhythm;
        }
    }
}
