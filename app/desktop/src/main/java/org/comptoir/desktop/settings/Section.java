package org.comptoir.desktop.settings;

import java.util.Optional;
import javafx.scene.Node;
import org.comptoir.pos.staff.Permission;

/// A part of the settings.
///
/// @param words by which it is found
/// @param needs what one must be permitted to see it; nothing when everybody may
record Section(String name, String words, Optional<Permission> needs, Node node, Runnable load) {}
