/**
 * Telling people what happened: the list of notices that each person has, and mail. Both are rows that stand or fall
 * with the transaction of what happened; mail leaves the house later, on its own.
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>Notice</td><td>新着通知</td></tr>
 * <tr><td>Outgoing mail / outbox</td><td>送信メール / 送信箱</td></tr>
 * <tr><td>Recipient</td><td>宛先</td></tr>
 * </table>
 */
package org.enishi.shared.notice;
