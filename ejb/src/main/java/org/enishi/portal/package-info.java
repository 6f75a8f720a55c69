/**
 * News, useful links, help.
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>Announcement</td><td>お知らせ</td></tr>
 * <tr><td>Useful link</td><td>お役立ち情報</td></tr>
 * <tr><td>Notice</td><td>新着通知</td></tr>
 * </table>
 */
package org.enishi.portal;
