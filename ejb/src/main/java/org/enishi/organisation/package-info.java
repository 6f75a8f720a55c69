/**
 * Organisations, their people and what these may do.
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>Organisation</td><td>組織</td></tr>
 * <tr><td>Company / Institution / Supporter / Operator</td><td>企業 / 教育・研究機関 / 支援機関 / 運営</td></tr>
 * <tr><td>Account</td><td>アカウント</td></tr>
 * <tr><td>Administrator / Member</td><td>管理者権限 / 一般権限</td></tr>
 * <tr><td>Member</td><td>ユーザ</td></tr>
 * <tr><td>Initial password / reissue</td><td>初回ログインパスワード / 再発行</td></tr>
 * <tr><td>Entering: on the way through the first sign-in</td><td>初回ログイン手続中</td></tr>
 * <tr><td>Terms of use / consent</td><td>利用規約 / 同意</td></tr>
 * <tr><td>Suspend / resume</td><td>利用停止 / 再開</td></tr>
 * <tr><td>Delete / restore</td><td>削除 / 復元</td></tr>
 * <tr><td>Second factor / recovery code</td><td>2段階認証 / リカバリーコード</td></tr>
 * <tr><td>Quota</td><td>ユーザの上限値</td></tr>
 * <tr><td>Application / review / approve / reject</td><td>お申し込み / 審査 / 承認 / 否認</td></tr>
 * <tr><td>Pause / stop / let go (of an organisation)</td><td>利用休止 / 利用停止 / 退会</td></tr>
 * <tr><td>Domain claim: not verified yet</td><td>未確認のドメイン</td></tr>
 * <tr><td>Appointment / objection</td><td>管理者の任命 / 異議</td></tr>
 * <tr><td>Field</td><td>分野</td></tr>
 * <tr><td>Title</td><td>役職</td></tr>
 * </table>
 */
package org.enishi.organisation;
