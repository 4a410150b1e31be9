-- Runs in Neovim after the configuration of server/editors.md: what a user does with a draft.
local function say(...) io.stdout:write(string.format(...) .. "\n") end

local function diagnostics(code)
  return vim.tbl_filter(function(each) return code == nil or each.code == code end, vim.diagnostic.get(0))
end

local function wait(what, test) assert(vim.wait(20000, test, 50), "waited in vain for " .. what) end

local right, wrong = xpcall(function()
  vim.cmd("edit " .. vim.fn.fnameescape(os.getenv("DRAFT")))
  wait("diagnostics", function() return #diagnostics("sums") == 1 end)
  local sums = diagnostics("sums")[1]
  say("diagnostic: %s", sums.message)

  local client = vim.lsp.get_active_clients()[1]
  vim.api.nvim_win_set_cursor(0, { sums.lnum + 1, sums.col })
  local place = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local hover = vim.lsp.buf_request_sync(0, "textDocument/hover", place, 5000)
  say("hover: %s", hover[client.id].result.contents.value)
  local totals = vim.lsp.buf_request_sync(0, "textDocument/definition", place, 5000)
  say("totals: %s", table.concat(vim.tbl_map(function(total)
    local line = total.range.start.line
    return vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]:match("%d+")
  end, totals[client.id].result), " "))

  -- The command itself; only the menu is answered for the user.
  vim.ui.select = function(items, options, choose)
    say("offered: %s", options.format_item and options.format_item(items[1]) or items[1][2].title)
    choose(items[1])
  end
  vim.lsp.buf.code_action()
  wait("the fix", function() return #diagnostics("sums") == 0 end)
  say("line: %s", vim.trim(vim.api.nvim_buf_get_lines(0, sums.lnum, sums.lnum + 1, false)[1]))
  vim.lsp.stop_client(client.id)
end, debug.traceback)

if not right then
  say("failed: %s", wrong)
  vim.cmd("cquit 1")
end
vim.cmd("qall!")
