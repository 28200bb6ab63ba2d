package org.comptoir.desktop.messages;

/// The root of a window that shows temporary messages above its page.
public interface ToastHost {

    Toasts toasts();
}
