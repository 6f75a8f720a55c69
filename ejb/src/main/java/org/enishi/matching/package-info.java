/**
 * A company publishes a project without its name; institutions find it interesting, declare interest, talk, meet, agree.
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>Project</td><td>案件</td></tr>
 * <tr><td>Response</td><td>回答: one row for each project and addressed institution</td></tr>
 * <tr><td>Edition</td><td>版: the text as institutions could read it for a while</td></tr>
 * <tr><td>Assignment</td><td>担当: who looks after a project for his own organisation</td></tr>
 * <tr><td>Cooperation form</td><td>協力募集の形態</td></tr>
 * <tr><td>Reissue</td><td>再発信</td></tr>
 * <tr><td>Memo</td><td>社内メモ, 学内メモ</td></tr>
 * <tr><td>Curiosity</td><td>面白そう</td></tr>
 * <tr><td>Interest</td><td>関心表明</td></tr>
 * <tr><td>No-interest entry</td><td>関心なし理由: a line of the list of reasons</td></tr>
 * <tr><td>Opinion</td><td>意見を届ける</td></tr>
 * <tr><td>Room, seat, line</td><td>チャット, 参加者, メッセージ</td></tr>
 * <tr><td>Meeting, slot</td><td>面談, 面談候補</td></tr>
 * <tr><td>Attachment</td><td>添付ファイル</td></tr>
 * <tr><td>Transcript</td><td>チャットの記録</td></tr>
 * <tr><td>Agreement</td><td>成立</td></tr>
 * <tr><td>Mandate, client</td><td>支援機関の任命, 任命した企業</td></tr>
 * <tr><td>Story</td><td>成果カード, told as 成約事例</td></tr>
 * </table>
 */
package org.enishi.matching;
