package org.comptoir.pos.settings;

/// A picture as its file holds it.
///
/// @param mediaType `image/png` or `image/jpeg`
public record StoredImage(String mediaType, byte[] content) {}
