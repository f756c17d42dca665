module.exports = 'Hello'
