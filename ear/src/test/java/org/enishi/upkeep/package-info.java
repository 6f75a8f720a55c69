/** What an IT department does with the data of Enishi: bring it to a newer version, put it in safety, get it back. */
package org.enishi.upkeep;
