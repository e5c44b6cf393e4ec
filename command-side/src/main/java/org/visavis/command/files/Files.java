package org.visavis.command.files;

import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;
import org.visavis.command.decision.FileReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.file.FileCard;
import org.visavis.events.file.FileId;
import org.visavis.events.file.FileType;
import org.visavis.events.privacy.Confidential;
import org.visavis.store.KeyDestroyed;
import org.visavis.store.files.SealedFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes files in, and gives out those that are to leave. */
public final class Files {
    private final SealedFiles sealed;
    private final FileLimits limits;

    public Files(SealedFiles sealed, FileLimits limits) {
        this.sealed = sealed;
        this.limits = limits;
    }

    /**
     * Whether what a form brings can be taken: before anything of it is kept.
     *
     * @param field of the form, beside which it is told
     * @throws Refused too much, nothing in it, or of a kind that nobody could safely open
     */
    public void check(String field, List<? extends MultipartFile> files) {
        long all = 0;
        for (MultipartFile file : files) {
            all += file.getSize();
            if (file.getSize() > limits.file()) {
                throw new Refused(new FileReason.FileTooLarge(field, limits.fileInMegabytes()));
            }
            if (file.isEmpty()) {
                throw new Refused(new FileReason.FileIsEmpty(field));
            }
            if (typeOf(file) == FileType.OTHER) {
                throw new Refused(new FileReason.FileTypeUnknown(field));
            }
        }
        if (all > limits.form()) {
            throw new Refused(new FileReason.FormTooLarge(field, limits.formInMegabytes()));
        }
    }

    /** Keeps what was {@linkplain #check checked}. */
    public FileCard keep(FileId id, Object about, MultipartFile file) {
        return keep(id, about, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
    }

    /**
     * Keeps a file of whatever kind, or finds that the same one is kept already.
     *
     * @param id new, or the one that this file had before
     * @param about whom: forgetting them makes it unreadable
     * @param said what it is said to be called
     * @param content its bytes, which are read several times
     * @throws KeyDestroyed if that person was forgotten
     */
    public FileCard keep(FileId id, Object about, String said, InputStreamSource content) {
        FileType type = typeOf(content);
        try (InputStream bytes = content.getInputStream()) {
            var digested = new DigestInputStream(bytes, sha256());
            Counted counted = new Counted(digested);
            sealed.keep(id.value(), about.toString(), counted);
            counted.skipTheRest();
            String hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            return new FileCard(
                    id,
                    Confidential.about(about, FileNames.cleaned(said, type)),
                    type,
                    counted.count(),
                    Confidential.about(about, hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file; nothing where there is none, or whom it is about was forgotten. */
    public Optional<InputStream> open(FileId file) {
        return sealed.open(file.value());
    }

    private static FileType typeOf(InputStreamSource content) {
        try {
            return Content.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
