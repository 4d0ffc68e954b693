export const readNotes = () => [];
