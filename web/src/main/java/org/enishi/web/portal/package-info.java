/** The start page, news, useful links, statistics, notices, and the pages of the operator. */
package org.enishi.web.portal;
