package org.enishi.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberRight;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels that stand byte for byte: of the source manuals, and of the states of accounts and organisations. */
class SourceLabelsTest {

    private static final ResourceBundle PAGES = bundle("Organisation");
    private static final ResourceBundle ENUMS = bundle("Enums");
    private static final ResourceBundle COMMON = bundle("Common");

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "organisation.users.add, ユーザ追加",
        "organisation.userAdd.title, ユーザ追加",
        "organisation.userAdd.name, 名前",
        "organisation.userAdd.namePlaceholder, 名前を入力",
        "organisation.userAdd.kana, 名前 (かな)",
        "organisation.userAdd.mail, メールアドレス",
        "organisation.userAdd.role, ユーザ権限",
        "organisation.userAdd.action, 追加する",
        "organisation.userAdd.done, ユーザ追加に成功しました",
        "organisation.userAdd.doneMail, 追加したユーザーにログイン情報メールが送信されています。",
        "organisation.userAdd.mailHelp, 管理者と同じ企業ドメイン(独自ドメイン)のメールアドレスしか登録できません。",
        "organisation.userAdd.restore, 以前のアカウントを復元",
        "organisation.userAdd.changeAddress, 企業ドメインのアドレスへ変更",
        "organisation.user.title, ユーザ情報",
        "organisation.user.role, 権限設定",
        "organisation.user.password, パスワード設定",
        "organisation.user.back, 戻る",
        "organisation.user.change, 変更する",
        "organisation.user.dialog, ユーザ設定変更",
        "organisation.user.close, 閉じる",
        "organisation.user.reissueText, 初回ログインパスワードを再発行する",
        "organisation.user.reissue, 再発行する",
        "organisation.user.reissued, パスワードを再発行しました",
        "organisation.user.delete, 削除",
        "organisation.user.unlock, ロック解除",
        "organisation.mypage.everywhere, すべてログアウト",
        "organisation.users.views.never, 未ログイン",
        "organisation.users.views.expired, 期限切れ",
        "organisation.users.views.administrators, 管理者のみ"
    })
    void a_page_says_what_the_manual_says(String key, String label) {
        assertThat(PAGES.getString(key)).isEqualTo(label);
    }

    @Test
    void a_question_is_answered_by_yes_or_no() {
        assertThat(COMMON.getString("common.confirm.yes")).isEqualTo("はい");
        assertThat(COMMON.getString("common.confirm.no")).isEqualTo("いいえ");
    }

    @Test
    void permissions_kinds_and_rights_are_called_as_in_the_permission_table() {
        assertThat(labels(Role.ADMINISTRATOR, Role.MEMBER)).containsExactly("管理者権限", "一般権限");
        assertThat(labels(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION, OrganisationKind.SUPPORTER))
                .containsExactly("企業", "教育・研究機関", "支援機関");
        assertThat(labels(MemberRight.values()))
                .containsExactly("ユーザ追加", "案件発信", "案件内容確認", "関心表明", "チャット閲覧", "チャット招待", "面談開始・成立");
    }

    @Test
    void the_columns_of_the_source_come_first() {
        assertThat(labels(MemberColumn.values())).startsWith("メールアドレス", "名前", "権限", "削除");
    }

    @Test
    void every_state_of_an_account_has_its_word() {
        assertThat(labels(MemberStatus.values()))
                .containsExactly("招待中", "期限切れ", "初回ログイン手続中", "利用中", "ロック中", "利用停止", "削除済");
        assertThat(labels(AccountState.values())).containsExactly("招待中", "初回ログイン手続中", "利用中", "利用停止", "削除済");
    }

    @Test
    void every_state_of_an_organisation_and_of_an_application_has_its_word() {
        assertThat(labels(OrganisationState.values())).containsExactly("利用中", "利用休止", "利用停止", "退会");
        assertThat(labels(ApplicationState.APPLIED, ApplicationState.REVIEW, ApplicationState.REJECTED))
                .containsExactly("申込中", "審査中", "否認");
    }

    @Test
    void a_line_of_a_file_is_judged_in_five_words() {
        assertThat(labels(ImportOutcome.values())).startsWith("登録可", "値が不正", "重複", "既存", "上限超過");
    }

    private static List<String> labels(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> ENUMS.getString(value.getDeclaringClass().getSimpleName() + "." + value.name()))
                .toList();
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.enishi.web.i18n." + name, Locale.ROOT);
    }
}
