;;; Runs in Emacs after the configuration of server/editors.md: what a user does with a draft.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'flymake)

(defun say (words &rest values) (princ (concat (apply #'format words values) "\n")))

(defun wait-for (what test)
  "Lets timers run, on which Eglot and Flymake live, until TEST."
  (let ((deadline (+ (float-time) 20)))
    (while (and (not (funcall test)) (< (float-time) deadline))
      (accept-process-output nil 0.05)
      (sit-for 0))
    (unless (funcall test) (error "waited in vain for %s" what))))

(defun sums ()
  (cl-find-if (lambda (each) (string-search "[sums]" (flymake-diagnostic-text each)))
              (flymake-diagnostics)))

(setq eglot-sync-connect 20
      eglot-send-changes-idle-time 0
      eglot-confirm-server-initiated-edits nil
      coding-system-for-read 'utf-8)

(find-file (getenv "DRAFT"))
(eglot--maybe-activate-editing-mode)
(unless (eglot-managed-p) (apply #'eglot (eglot--guess-contact)))
(flymake-start)
(wait-for "diagnostics" #'sums)

(let ((at (flymake-diagnostic-beg (sums))))
  (say "diagnostic: %s" (flymake-diagnostic-text (sums)))
  (goto-char at)
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose)
                                :textDocument/hover (eglot--TextDocumentPositionParams))))
    (say "hover: %s" (plist-get (plist-get hover :contents) :value)))
  (let ((totals (jsonrpc-request (eglot--current-server-or-lose)
                                 :textDocument/definition (eglot--TextDocumentPositionParams))))
    (say "totals: %s" (mapconcat (lambda (total)
                                   (pcase-let ((`(,beg . ,end) (eglot--range-region (plist-get total :range))))
                                     (buffer-substring-no-properties beg end)))
                                 totals " ")))
  ;; The command itself; only the menu is answered for the user.
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt choices &rest _) (car (all-completions "" choices)))))
    (let ((actions (eglot-code-actions (point) nil "quickfix")))
      (say "offered: %s" (plist-get (car actions) :title)))
    (eglot-code-actions (point) nil "quickfix" t))
  (wait-for "the fix" (lambda () (eglot--signal-textDocument/didChange) (not (sums))))
  (goto-char at)
  (say "line: %s" (string-trim (buffer-substring-no-properties (line-beginning-position) (line-end-position)))))
(eglot-shutdown (eglot-current-server))
