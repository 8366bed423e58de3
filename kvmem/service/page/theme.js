// Sets the chosen theme before anything is painted; without a choice the system's holds.
(() => {
  const chosen = localStorage.getItem("kvmem.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
})();
