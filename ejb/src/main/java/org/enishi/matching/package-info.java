/**
 * A company publishes a project without its name; institutions find it interesting, declare interest, talk, meet, agree.
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>Project</td><td>案件</td></tr>
 * <tr><td>Curiosity</td><td>面白そう</td></tr>
 * <tr><td>Interest</td><td>関心表明</td></tr>
 * <tr><td>Opinion</td><td>意見を届ける</td></tr>
 * <tr><td>Meeting</td><td>面談</td></tr>
 * <tr><td>Agreement</td><td>成立</td></tr>
 * </table>
 */
package org.enishi.matching;
