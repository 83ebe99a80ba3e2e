const card = document.createElement('exercise-card');
card.setAttribute('exercise', 'glute-bridge');
document.querySelector('.later').append(card);
