package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.WaveService;
import org.enishi.presence.data.WaveAnswer;
import org.enishi.presence.data.WaveRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;

/** ひと声 that wait for the reader's answer. */
@Named
@RequestScoped
public class WavesToMe {

    @Inject
    private WaveService waves;

    private List<WaveRow> rows;

    public List<WaveRow> getRows() {
        if (rows == null) {
            rows = waves.list();
        }
        return rows;
    }

    public void take(WaveRow row) {
        answer(row.id(), WaveAnswer.TAKEN, "presence.wave.taken");
    }

    public void later(WaveRow row) {
        answer(row.id(), WaveAnswer.LATER, "presence.wave.later");
    }

    private void answer(UUID id, WaveAnswer answer, String done) {
        if (Attempt.at(() -> waves.answer(id, answer))) {
            Attempt.confirm(done);
            Redirect.to("/presence");
        }
    }
}
