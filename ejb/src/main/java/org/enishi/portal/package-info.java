/**
 * News, useful links, statistics, help.
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>Announcement</td><td>お知らせ</td></tr>
 * <tr><td>Audience</td><td>対象</td></tr>
 * <tr><td>Useful link</td><td>お役立ち情報</td></tr>
 * <tr><td>Overview / Recurrent education / Achievements / Grants / Researchers</td>
 *     <td>産学連携の概要説明 / リカレント教育・リスキリング関連 / 研究実績の紹介 / 科研費の一覧 / 教員・研究者の紹介</td></tr>
 * <tr><td>Overall / detailed statistics</td><td>全体統計 / 詳細統計</td></tr>
 * <tr><td>Few</td><td>5未満</td></tr>
 * <tr><td>Withheld</td><td>非公表</td></tr>
 * <tr><td>Public page / edition / revisions</td><td>公開ページ / 版 / 改訂履歴</td></tr>
 * <tr><td>Terms / privacy / application / remarks</td>
 *     <td>利用規約 / プライバシーポリシー / お申し込みの流れ / 注意事項等</td></tr>
 * <tr><td>Notice</td><td>新着通知</td></tr>
 * </table>
 */
package org.enishi.portal;
