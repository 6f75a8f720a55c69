/**
 * 検索 (search): finds texts by the words of a person, in Japanese and however they are written, and shows where they stand. Whoever
 * asks brings along which texts he may see, and nothing else is looked at: config/decisions/0026.
 */
package org.enishi.shared.search;
