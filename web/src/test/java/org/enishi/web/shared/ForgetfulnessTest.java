package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page has read is not kept in the session; what somebody has done on it is. */
class ForgetfulnessTest {

    private static class Base implements Serializable {
        private static final long serialVersionUID = 1L;
        private transient List<String> candidates = List.of("many");
    }

    private static final class View extends Base {
        private static final long serialVersionUID = 1L;
        private transient List<String> rows = List.of("many", "rows");
        private transient boolean looked = true;
        private String typed = "typed";
    }

    private final View view = new View();

    @Test
    void what_a_view_can_read_again_is_forgotten() {
        new Forgetfulness().forget(view);
        assertThat(view.rows).isNull();
        assertThat(view.looked).isFalse();
    }

    @Test
    void so_is_what_its_base_has_read() {
        new Forgetfulness().forget(view);
        assertThat(((Base) view).candidates).isNull();
    }

    @Test
    void what_somebody_has_typed_is_kept() {
        new Forgetfulness().forget(view);
        assertThat(view.typed).isEqualTo("typed");
    }
}
