package org.comptoir.pos.settings;

/// A picture with the content of its file.
///
/// @param mediaType `image/png` or `image/jpeg`
public record StoredImage(String mediaType, byte[] content) {}
