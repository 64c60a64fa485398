package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the upload says in the language of the person. */
final class UploadWords extends UploadI18N {

    UploadWords(Component where) {
        setAddFiles(new AddFiles().setOne(where.getTranslation("imports.upload.choose")));
        setDropFiles(new DropFiles().setOne(where.getTranslation("imports.upload.drop")));
        setError(new Error()
                .setTooManyFiles(where.getTranslation("imports.upload.one"))
                .setFileIsTooBig(where.getTranslation("imports.upload.too-big"))
                .setIncorrectFileType(where.getTranslation("imports.upload.type")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(where.getTranslation("imports.upload.connecting"))
                        .setStalled(where.getTranslation("imports.upload.stalled"))
                        .setProcessing(where.getTranslation("imports.upload.processing")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(where.getTranslation("imports.upload.remaining"))
                        .setUnknown(where.getTranslation("imports.upload.unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(where.getTranslation("imports.upload.failed"))
                        .setUnexpectedServerError(where.getTranslation("imports.upload.failed"))
                        .setForbidden(where.getTranslation("imports.upload.forbidden"))));
        setFile(new File()
                .setRetry(where.getTranslation("imports.upload.retry"))
                .setRemove(where.getTranslation("imports.upload.remove")));
        setUnits(new Units().setSize(List.of("B", "KB", "MB", "GB")));
    }
}
