/**
 * What all pages share: the texts, who is looking, the menu, lists that load page by page, answers to the person. Knows no
 * page.
 */
package org.enishi.web.shared;
