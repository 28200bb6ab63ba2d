package org.comptoir.desktop.settings;

import java.util.Optional;
import javafx.scene.Node;
import org.comptoir.pos.staff.Permission;

/// A section of the settings.
///
/// @param words by which it is found
/// @param needs the permission required to see it; empty if everybody may
record Section(String name, String words, Optional<Permission> needs, Node node, Runnable load) {}
