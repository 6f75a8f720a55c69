package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What recognises a face comes from our own server, and only the script that needs it may compile it. */
class EyesIT extends FromOutside {

    private static final String POLICY = "Content-Security-Policy";

    private final Visitor person = Enishi.signedIn(People.COMPANY_MEMBER);

    @Test
    void only_the_worker_may_compile_and_only_what_is_ours() {
        Element eyes = eyes();
        HttpResponse<String> worker = person.get(eyes.attr("data-worker"));
        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(worker.headers().allValues(POLICY))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "connect-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
                .doesNotContain("'unsafe-eval'")
                .doesNotContain("'unsafe-inline'");
        for (String other : List.of(
                "/presence/start",
                "/presence",
                "/presence/heartbeat",
                eyes.attr("data-store"),
                eyes.attr("data-library"))) {
            assertThat(person.get(other).headers().allValues(POLICY))
                    .as(other)
                    .singleElement()
                    .asString()
                    .doesNotContain("eval");
        }
    }

    @Test
    void everything_it_needs_is_served_by_us_under_an_address_that_names_its_version() {
        String library = eyes().attr("data-library");
        assertThat(library).contains("ln=face").containsPattern("v=1_7_15");
        assertThat(served(library, "dist/face-api.js")).contains("javascript");
        assertThat(served(library, "wasm/tfjs-backend-wasm-simd.wasm")).isEqualTo("application/wasm");
        for (String model : List.of("tiny_face_detector_model", "face_landmark_68_model", "face_recognition_model")) {
            assertThat(served(library, "model/" + model + ".bin")).isEqualTo("application/octet-stream");
            assertThat(served(library, "model/" + model + "-weights_manifest.json"))
                    .contains("json");
        }
        assertThat(person.get(library.replace("dist/face-api.js", "model/ssd_mobilenetv1_model.bin"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** PRS-02 to PRS-04, as the manual puts it. */
    @Test
    void whoever_is_asked_reads_what_it_is_for_and_that_nothing_of_it_leaves_his_browser() {
        assertThat(Jsoup.parse(person.get("/presence/start").body())
                        .select("main")
                        .text())
                .contains(
                        "顔認証技術により本人の在席と離席を自動判別します",
                        "在宅勤務などのテレワーク(リモートワーク)でお互いの状況がわかりづらい問題を解決",
                        "顔認識はローカル環境で行っており、映像は管理画面には送られない仕様です。");
    }

    @Test
    void the_camera_is_for_our_own_pages_only() {
        assertThat(person.get("/presence/start").headers().firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("camera=(self)", "idle-detection=(self)", "microphone=()"));
    }

    private String served(String library, String file) {
        HttpResponse<String> answer = person.get(library.replace("dist/face-api.js", file));
        assertThat(answer.statusCode()).as(file).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
        return answer.headers().firstValue("Content-Type").orElse("none");
    }

    private Element eyes() {
        return Jsoup.parse(person.get("/presence").body()).getElementById("eyes");
    }
}
