/**
 * Who is at the desk, why somebody is away, and under which number he is reached.
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>Absence reason</td><td>離席事由</td></tr>
 * <tr><td>Extension</td><td>内線</td></tr>
 * <tr><td>Directory</td><td>内線電話帳</td></tr>
 * <tr><td>Dial-in</td><td>ダイアルイン番号</td></tr>
 * <tr><td>Ringing, a seat in it</td><td>着信順位</td></tr>
 * <tr><td>Presence board</td><td>在席ボード</td></tr>
 * </table>
 */
package org.enishi.presence;
