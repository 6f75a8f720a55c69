/**
 * Organisations, their people and what these may do.
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>Organisation</td><td>組織</td></tr>
 * <tr><td>Company / Institution / Supporter / Operator</td><td>企業 / 教育・研究機関 / 支援機関 / 運営</td></tr>
 * <tr><td>Account</td><td>アカウント</td></tr>
 * <tr><td>Administrator / Member</td><td>管理者権限 / 一般権限</td></tr>
 * <tr><td>Field</td><td>分野</td></tr>
 * <tr><td>Title</td><td>役職</td></tr>
 * </table>
 */
package org.enishi.organisation;
