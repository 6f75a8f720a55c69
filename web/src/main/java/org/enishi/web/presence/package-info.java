/** Pages of presence: the board, the reasons, the plans, and the ways in for what browsers tell. */
package org.enishi.web.presence;
