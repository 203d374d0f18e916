package org.waymark.service;

import java.time.Duration;

/**
 * A git repository whose answers a machine without a staff console serves.
 *
 * @param address where it is ({@code WAYMARK_KNOWLEDGE_REMOTE}), without a password in it
 * @param user who we are there ({@code WAYMARK_KNOWLEDGE_REMOTE_USER}, git)
 * @param password the password or token ({@code WAYMARK_KNOWLEDGE_REMOTE_PASSWORD}); may be empty
 * @param every how often we look there ({@code WAYMARK_KNOWLEDGE_REMOTE_SECONDS}, 60)
 */
public record KnowledgeRemote(String address, String user, Secret password, Duration every) {}
